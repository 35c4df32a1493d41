// The page's own colours, and for code those of the listings.
import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const both = (light: string, dark: string) => `light-dark(${light}, ${dark})`;
export const colours = HighlightStyle.define([
  { tag: tags.comment, color: both('#5b636c', '#bdc4cc') },
  {
    tag: [tags.keyword, tags.operatorKeyword, tags.modifier, tags.operator],
    color: both('#a0111f', '#ff9492'),
  },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: both('#032563', '#addcff') },
  { tag: [tags.number, tags.bool, tags.null, tags.propertyName], color: both('#023b95', '#91cbff') },
  {
    tag: [tags.function(tags.variableName), tags.function(tags.propertyName)],
    color: both('#622cbc', '#dbb7ff'),
  },
  { tag: [tags.typeName, tags.className], color: both('#702c00', '#ffb757') },
]);

export const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--panel)', borderRadius: '9px' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-output, .cm-output *': { color: 'var(--value)' },
  '.cm-scroller': {
    fontFamily: 'var(--mono)',
    lineHeight: '1.6',
    padding: '0.6rem 0',
    fontVariantLigatures: 'none',
  },
  '.cm-content': { padding: '0.3rem 0', caretColor: 'var(--ink)' },
  // Typing over a selection, a browser can leave the old words' colour on the line.
  '.cm-line': { padding: '0 1rem 0 0.5rem', color: 'inherit !important' },
  '.cm-gutters': { color: 'var(--soft)', backgroundColor: 'var(--panel)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 0.2rem 0 0.6rem', minWidth: '1.5rem' },
  '& .cm-content ::selection, & .cm-content::selection': { backgroundColor: 'var(--picked)' },
  '.cm-wrong': { boxShadow: 'inset 3px 0 0 var(--problem)', backgroundColor: 'var(--picked)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--picked)', outline: '1px solid var(--line)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent', color: 'var(--problem)' },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--line)',
    borderRadius: '8px',
    overflow: 'hidden',
    boxShadow: '0 4px 18px var(--shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxHeight: '14em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.15rem 0.7rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { color: 'var(--ink)', backgroundColor: 'var(--picked)' },
  '.cm-completionDetail': { color: 'var(--soft)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
});
