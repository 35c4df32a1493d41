import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, MatchDecorator, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Marks the line that begins at a place as the one with the error; undefined marks none. */
export const setMark = StateEffect.define<number | undefined>();
export const markedLine = StateField.define({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    let next = transaction.docChanged ? Decoration.none : marks;
    for (const effect of transaction.effects)
      if (effect.is(setMark))
        next =
          effect.value === undefined
            ? Decoration.none
            : Decoration.set(Decoration.line({ class: 'cm-wrong' }).range(effect.value));
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** What a cell states that it prints, in the colour of values, as the listing has it. */
const outputs = new MatchDecorator({
  regexp: /\/\/ →.*|^\/\/ {3}.*/g,
  decoration: Decoration.mark({ class: 'cm-output' }),
});
export const statedOutput = ViewPlugin.define(
  (view) => ({
    marks: outputs.createDeco(view),
    update(update: ViewUpdate) {
      this.marks = outputs.updateDeco(update, this.marks);
    },
  }),
  { decorations: ({ marks }) => marks },
);
