export const shown = {
  step: {
    falls: ['', 'come down'],
    same: ['?rho=0', 'prints as before'],
    rises: ['?rho=-1', 'gone up'],
  },
  promise: {
    near: ['', 'to within a tenth'],
    far: ['?rho=50', 'more than a tenth off'],
    nothing: ['?rho=0', 'promises nothing'],
  },
};
