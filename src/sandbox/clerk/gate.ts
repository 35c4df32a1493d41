import type { Chart } from '../chart.ts';
import { mostPoints, mostSeries } from '../chart.ts';
import { most } from '../messages.ts';
import { boundList, boundNumber, boundText, field, weightOf } from './bound.ts';
import type { Event } from './reports.ts';
import type { Outcome } from './verdict.ts';

/** A message of the worker as far as it is what it should be. */
export type Passed =
  | Exclude<Event, { kind: 'checks' }>
  | { readonly kind: 'outcome'; readonly n: number; readonly outcome: Outcome }
  | { readonly kind: 'syntax'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string; readonly stack: string; readonly address: string }
  | { readonly kind: 'done'; readonly ms: number }
  | { readonly kind: 'begun' | 'idle' | 'closed' | 'flood' };

/**
 * What stands between a run's worker and everybody else. Whatever comes is counted, bounded and made anew; what is no
 * message of a run is left out, and a run that says more than one can is a flood.
 */
export function gate(): (data: unknown) => Passed | undefined {
  let messages = 0;
  let lines = 0;
  let weight = 0;
  let plots = 0;

  const print = (given: readonly unknown[]): Passed | undefined => {
    const kept: string[] = [];
    for (const line of given) {
      if (lines >= most.lines || weight >= most.characters) break;
      const text = boundText(line, most.line);
      lines++;
      weight += weightOf(text);
      kept.push(text);
    }
    return kept.length > 0 ? { kind: 'lines', lines: kept } : undefined;
  };

  return (data) => {
    if (++messages > most.messages) return { kind: 'flood' };
    const kind = field(data, 'kind');
    switch (kind) {
      case 'lines':
        return print(boundList(field(data, 'lines'), most.lines));
      case 'more': {
        const count = field(data, 'count');
        return Number.isSafeInteger(count) && Number(count) > 0 ? { kind, count: Number(count) } : undefined;
      }
      case 'plot':
        return plots++ < most.plots ? { kind, chart: chartFrom(field(data, 'chart')) } : undefined;
      case 'value':
        return { kind: 'outcome', n: placeOf(data), outcome: { value: field(data, 'value') } };
      case 'threw':
        return {
          kind: 'outcome',
          n: placeOf(data),
          outcome: { threw: boundText(field(data, 'text'), most.got) },
        };
      case 'other':
        return {
          kind: 'outcome',
          n: placeOf(data),
          outcome: { other: boundText(field(data, 'text'), most.got) },
        };
      case 'syntax':
        return { kind, text: boundText(field(data, 'text'), most.error) };
      case 'error':
        return {
          kind,
          text: boundText(field(data, 'text'), most.error),
          stack: boundText(field(data, 'stack'), most.stack),
          address: boundText(field(data, 'address'), 200),
        };
      case 'done':
        return { kind, ms: Math.max(0, boundNumber(field(data, 'ms'), 0)) };
      case 'begun':
      case 'idle':
      case 'closed':
        return { kind };
      default:
        return undefined;
    }
  };
}

/** The number of a check; -1 is none's. */
function placeOf(data: unknown): number {
  return boundNumber(field(data, 'n'), -1);
}

function chartFrom(data: unknown): Chart {
  const text = (name: string) => boundText(field(data, name), 80);
  return {
    kind: field(data, 'kind') === 'points' ? 'points' : 'line',
    title: text('title'),
    xLabel: text('xLabel'),
    yLabel: text('yLabel'),
    series: boundList(field(data, 'series'), mostSeries).map((series) => ({
      name: boundText(field(series, 'name'), 40),
      points: boundList(field(series, 'points'), mostPoints).flatMap((point) => {
        const [x, y] = boundList(point, 2);
        return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)
          ? [[x, y] as const]
          : [];
      }),
    })),
  };
}
