import {
  type Axis,
  type Convention,
  conventions,
  turned,
  usualOf,
} from '../../../lib/audit/naming/convention.ts';

const axes = ['order', 'base', 'delta'] as const satisfies readonly Axis[];

/** flat, or with what is otherwise than usual: flat-order-delta. */
export function writeNames(names: Convention): string {
  const usual = usualOf(names.scheme);
  return [names.scheme, ...axes.filter((axis) => names[axis] !== usual[axis])].join('~');
}

export function readNames(text: string): Convention | undefined {
  const [scheme, ...others] = text.split('~');
  const usual = conventions.find((one) => one.scheme === scheme);
  return others.reduce<Convention | undefined>((names, name) => {
    const axis = axes.find((one) => one === name);
    return names && axis && turned(names, axis);
  }, usual);
}
