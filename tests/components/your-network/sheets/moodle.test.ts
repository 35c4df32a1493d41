import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { slipKindWords } from '../../../../src/components/words/audit/slips.ts';
import { moodleXml } from '../../../../src/components/your-network/sheets/paper/moodle.ts';
import { conventions, usualOf } from '../../../../src/lib/audit/naming/convention.ts';
import type { Sheet } from '../../../../src/lib/audit/sheet/sheet.ts';
import { sheetsFrom } from '../../../../src/lib/audit/sheet/sheets.ts';
import { evaluate } from '../../../../src/lib/trace/evaluate.ts';
import { traceOfLayers } from '../../../../src/lib/trace/trace.ts';
import { runPython } from '../../../find-python.ts';
import { sheetClasses } from '../../../lib/audit/sheet/classes.ts';
import { fieldsIn, graded } from './cloze.ts';
import { child, readXml } from './xml.ts';

const classes = sheetClasses.map((one) => ({
  ...one,
  sheets: [...sheetsFrom(one.seed, 4, one.spec)] as readonly Sheet[],
}));
const files = classes.map((one) => ({ ...one, file: moodleXml(one.sheets, one.seed, usualOf('flat')) }));

describe.each(files)('$name', ({ file, sheets }) => {
  const quiz = readXml(file);
  const questions = quiz.children.slice(1);

  test('is a quiz: a category, then a question for each sheet, under names of their own', () => {
    expect(quiz.name).toBe('quiz');
    expect(quiz.children[0]?.attributes).toEqual({ type: 'category' });
    expect(child(quiz.children[0] as typeof quiz, 'category', 'text').text).toMatch(/^\$course\$\/top\/\S/);
    expect(questions.map(({ attributes }) => attributes.type)).toEqual(sheets.map(() => 'cloze'));
    const names = questions.map((one) => child(one, 'name', 'text').text);
    expect(new Set(names).size).toBe(sheets.length);
    for (const one of questions) {
      expect(child(one, 'questiontext').attributes).toEqual({ format: 'html' });
      expect(one.children.map(({ name }) => name)).toEqual([
        'name',
        'questiontext',
        'generalfeedback',
        'penalty',
        'hidden',
      ]);
    }
  });

  test('has a field for each number asked for, right at half a unit of its last digit', () => {
    for (const [i, sheet] of sheets.entries()) {
      const fields = fieldsIn(child(questions[i] as typeof quiz, 'questiontext', 'text').text);
      expect(fields).toHaveLength(sheet.asked.length);
      const { shape, policy, parameters } = sheet.example;
      const values = evaluate(traceOfLayers(shape, policy), parameters);
      for (const [n, id] of sheet.asked.entries()) {
        const field = fields[n] as (typeof fields)[number];
        const printed = sheet.answers[id] as string;
        const exact = values[id] as number;
        const [mantissa = '', power = '0'] = printed.split('e');
        const unit = 10 ** (Number(power) - (mantissa.split('.')[1]?.length ?? 0));
        expect(field.weight).toBe(1);
        for (const good of [Number(printed), exact, Number(exact.toPrecision(9))])
          expect(graded(field, good)?.fraction, `${id} ${good}`).toBe(1);
        for (const bad of [Number(printed) + unit, Number(printed) - unit, exact + 2 * unit]) {
          // a value in the middle is printed either way
          if (Math.abs(bad - exact) < 0.5001 * unit) continue;
          expect(graded(field, bad)?.fraction ?? 0, `${id} ${bad}`).toBe(0);
        }
      }
    }
  });

  test('gives a known wrong number no mark and its sentence', () => {
    const sentences: readonly string[] = Object.values(slipKindWords);
    for (const [i, sheet] of sheets.entries()) {
      const fields = fieldsIn(child(questions[i] as typeof quiz, 'questiontext', 'text').text);
      for (const { of, digits, slips } of sheet.wrong) {
        const said = graded(fields[sheet.asked.indexOf(of)] as (typeof fields)[number], Number(digits));
        expect(said?.fraction, `${of} ${digits}`).toBe(0);
        const [first] = slips[0]?.alike ?? [];
        // Where numbers lie half a unit apart another one may stand before it, and has a sentence too.
        if (said?.answer === Number(digits))
          expect(said.feedback).toContain(slipKindWords[first?.slip as keyof typeof slipKindWords]);
        else expect(sentences.some((one) => said?.feedback.includes(one))).toBe(true);
      }
    }
  });

  test('shows the numbers that the sheet begins with', () => {
    for (const [i, { example }] of sheets.entries()) {
      const text = child(questions[i] as typeof quiz, 'questiontext', 'text').text.replace(/<[^>]+>/g, '');
      for (const value of Object.values(example.parameters))
        expect(text).toContain(`= ${String(value).replace('-', '−')}`);
      // What is shown is all there is: no field is left that Moodle would not read.
      expect(text.replace(/\{1:NUMERICAL:(?:\\.|[^\\}])*\}/g, '')).not.toMatch(/[{}]/);
    }
  });
});

test('a value in the middle of two is right rounded up, as by hand, and down, as NumPy prints it', () => {
  const { file, sheets } = files.find(
    ({ spec }) => 'decimals' in spec.to && spec.to.decimals === 3,
  ) as (typeof files)[number];
  const questions = readXml(file).children.slice(1);
  const unit = 10 ** -3;
  let ties = 0;
  for (const [i, { asked, example }] of sheets.entries()) {
    const fields = fieldsIn(child(questions[i] as (typeof questions)[number], 'questiontext', 'text').text);
    const values = evaluate(traceOfLayers(example.shape, example.policy), example.parameters);
    for (const [n, id] of asked.entries()) {
      const exact = values[id] as number;
      const down = Math.floor(exact / unit) * unit;
      if (Math.abs(exact - down - unit / 2) > 1e-9) continue;
      ties++;
      const marks = [down - unit, down, down + unit, down + 2 * unit].map(
        (one) => graded(fields[n] as (typeof fields)[number], Number(one.toFixed(3)))?.fraction ?? 0,
      );
      expect(marks, `${id} ${exact}`).toEqual([0, 1, 1, 0]);
    }
  }
  expect(ties).toBeGreaterThan(0);
});

test('is well formed under every convention', () => {
  const [{ sheets }] = classes as [(typeof classes)[number]];
  for (const names of conventions) {
    const quiz = readXml(moodleXml(sheets.slice(0, 1), 1, names));
    expect(fieldsIn(child(quiz.children[1] as typeof quiz, 'questiontext', 'text').text)).toHaveLength(13);
  }
});

test('no sentence of a slip has a sign that ends a field’s feedback', () => {
  for (const sentence of Object.values(slipKindWords)) expect(sentence).not.toMatch(/[~{}\\#<>&]/);
});

test('Python reads it too, as Moodle’s importer would', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moodle-'));
  try {
    for (const { file, sheets } of files) {
      const path = join(folder, 'sheets.xml');
      writeFileSync(path, file);
      const said = runPython('tests/oracle/moodle.py', path);
      if (said === undefined) continue;
      const fields = sheets.map(({ asked }) => asked.length);
      const wrong = sheets.map((sheet) => sheet.wrong.length);
      expect(JSON.parse(said)).toEqual({ questions: sheets.length, fields, wrong });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
