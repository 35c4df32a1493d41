// Reasons that hold in several rooms.
export const slower = 'slower, and nothing else';
export const typed = 'only there for the types: what it stands in for is always there';
export const typedRow = 'only there for the types: a layer and its row are always there';
export const noOne = 'names nothing that there is, as the empty one does';
export const justSo = 'no value is just so far away';
export const bySign = 'multiplied or divided by 1 or −1 is the same';
export const pastTheEnd = 'past the end nothing is written anywhere';
