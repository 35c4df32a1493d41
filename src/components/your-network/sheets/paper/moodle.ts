// Sheets as a quiz for Moodle: one embedded-answers question for each, so that a random one is a whole sheet.
import type { Convention } from '../../../../lib/audit/naming/convention.ts';
import type { PrintedTo } from '../../../../lib/audit/round-network/told-apart.ts';
import type { Sheet } from '../../../../lib/audit/sheet/sheet.ts';
import { stepOf } from '../../../../lib/slips/step.ts';
import { punctuationWords } from '../../../words/punctuation.ts';
import { sheetWords as words } from '../../../words/your-network/paper.ts';
import { sentenceOf } from './key-view.ts';
import { type Named, sheetView, type WeightTable } from './sheet-view.ts';

/**
 * Moodle's XML for the question bank: a category, and a question of type `cloze` for each sheet, with a numerical field for
 * each number asked for. The first alternative that fits counts: the right answer stands before the wrong ones.
 * After docs.moodle.org, "Moodle XML format" and "Embedded Answers (Cloze) question type".
 */
export function moodleXml(sheets: readonly Sheet[], seed: number, names: Convention): string {
  const category = `$course$/top/${words.category.replaceAll('/', '//')}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<quiz>',
    `<question type="category"><category>${text(category)}</category><info format="plain_text">${text('')}</info></question>`,
    ...sheets.map((sheet, i) =>
      question(sheet, `${i + 1}`.padStart(`${sheets.length}`.length, '0'), seed, names),
    ),
    '</quiz>',
    '',
  ].join('\n');
}

function question(sheet: Sheet, place: string, seed: number, names: Convention): string {
  return [
    '<question type="cloze">',
    `<name>${text(words.moodleName(`${seed}`, place))}</name>`,
    `<questiontext format="html">${text(problemHtml(sheet, names))}</questiontext>`,
    `<generalfeedback format="html">${text('')}</generalfeedback>`,
    '<penalty>0.3333333</penalty>',
    '<hidden>0</hidden>',
    '</question>',
  ].join('\n');
}

/** Text of an XML element; no character data can end it early. */
function text(content: string): string {
  return `<text><![CDATA[${content.replaceAll(']]>', ']]]]><![CDATA[>')}]]></text>`;
}

function problemHtml(sheet: Sheet, names: Convention): string {
  const view = sheetView(sheet, names);
  const fields = fieldsOf(sheet);
  const list = (label: string, all: readonly Named[]) =>
    `<p>${label}${punctuationWords.colon}${all.map(({ name, digits }) => `${name} = ${digits}`).join(punctuationWords.comma)}</p>`;
  return [
    ...view.statement.map((sentence) => `<p>${sentence}</p>`),
    list(words.inputs, view.inputs),
    list(words.targets, view.targets),
    ...(view.rate ? [list(words.rate, [view.rate])] : []),
    ...view.weights.map(tableHtml),
    `<p>${view.digits}</p>`,
    ...view.asked.map(({ id, name }) => `<p>${name} = ${fields.get(id)}</p>`),
  ].join('\n');
}

function tableHtml({ caption, to, rows, biases }: WeightTable): string {
  const cell = ({ name, digits }: Named, span = '') => `<td${span}>${name} = ${digits}</td>`;
  const span = biases.length < to.length ? ` colspan="${to.length}"` : '';
  return [
    `<table border="1" cellpadding="4"><caption>${caption}</caption>`,
    `<tr><td></td>${to.map((head) => `<th>${head}</th>`).join('')}</tr>`,
    ...rows.map(({ from, cells }) => `<tr><th>${from}</th>${cells.map((one) => cell(one)).join('')}</tr>`),
    ...(biases.length > 0
      ? [`<tr><th>${words.bias}</th>${biases.map((one) => cell(one, span)).join('')}</tr>`]
      : []),
    '</table>',
  ].join('');
}

/** The field of each number asked for: {1:NUMERICAL:=0.6512:0.00005~%0%0.7031:0.00005#You left out the bias.}, by id. */
function fieldsOf({ asked, answers, wrong, to, example }: Sheet): ReadonlyMap<string, string> {
  const { values } = stepOf(example);
  return new Map(
    asked.map((id) => {
      const right = answers[id] as string;
      const others = wrong.flatMap(({ of, digits, slips }) => {
        if (of !== id) return [];
        const said = new Set(slips.flatMap(({ alike: [first] }) => (first ? [sentenceOf(first.slip)] : [])));
        const feedback = [...said].join(` ${words.or} `).replace(/[\\}#~]/g, '\\$&');
        return [`~%0%${digits}:${half(digits, to)}#${feedback}`];
      });
      return [id, `{1:NUMERICAL:=${rightOf(values[id] as number, right, to)}${others.join('')}}`];
    }),
  );
}

/**
 * The right answer and how far from it is right. Where a value ends in a 5 right behind the last digit it is rounded up by hand,
 * and often down by a program: the 5 stays, and both are right.
 */
function rightOf(value: number, right: string, to: PrintedTo): string {
  const decimals = 'decimals' in to ? to.decimals : decimalsIn(right);
  const tie = decimals < 0 || decimals > 12 ? '' : value.toFixed(decimals + 1);
  const isTie = tie.endsWith('5') && Math.abs(Number(tie) - value) <= 1e-12 * Math.abs(value);
  return isTie ? `${tie}:${half(right, to)}1` : `${right}:${half(right, to)}`;
}

/** Half a unit of the last digit that is printed, as a decimal. */
function half(digits: string, to: PrintedTo): string {
  const decimals = 'decimals' in to ? to.decimals : decimalsIn(digits);
  return decimals < 0 ? `5${'0'.repeat(-decimals - 1)}` : `0.${'0'.repeat(decimals)}5`;
}

/** How many digits stand behind the point, the power of ten taken into account. */
function decimalsIn(digits: string): number {
  const [mantissa = '', exponent = '0'] = digits.split('e');
  return (mantissa.split('.')[1]?.length ?? 0) - Number(exponent);
}
