import { isJson, type Json } from '../json.ts';

/** What Slack says is wrong with blocks, and where. */
export interface BlockFault {
  readonly problem: string;
  readonly pointer: string;
}

/** Looks at one value and tells what is wrong with it, in Slack's words. */
export type Check = (value: unknown, pointer: string) => readonly BlockFault[];

const OK: readonly BlockFault[] = [];

export function fault(problem: string, pointer: string): readonly BlockFault[] {
  return [{ problem, pointer }];
}

export function text(most: number, least = 1): Check {
  return (value, pointer) => {
    if (typeof value !== 'string') return fault('must provide a string', pointer);
    if (value.length > most) return fault(`must be less than ${most + 1} characters`, pointer);
    return value.length < least ? fault(`must be more than ${least - 1} characters`, pointer) : OK;
  };
}

export const flag: Check = (value, pointer) =>
  typeof value === 'boolean' ? OK : fault('must provide a boolean', pointer);

export function integer(least: number, most: number): Check {
  return (value, pointer) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return fault('must provide an integer', pointer);
    if (value > most) return fault(`must be less than ${most + 1}`, pointer);
    return value < least ? fault(`must be greater than ${least - 1}`, pointer) : OK;
  };
}

export const number: Check = (value, pointer) =>
  typeof value === 'number' && Number.isFinite(value) ? OK : fault('must provide a number', pointer);

export function oneOf(...values: readonly (string | number)[]): Check {
  return (value, pointer) =>
    values.some((each) => each === value) ? OK : fault('must be a valid enum value', pointer);
}

export function address(most: number): Check {
  return (value, pointer) => {
    const wrong = text(most)(value, pointer);
    if (wrong.length > 0) return wrong;
    return typeof value === 'string' && /^(?:https?|mailto):/.test(value) ? OK : fault('invalid url', pointer);
  };
}

export function list(most: number, of: Check, least = 1): Check {
  return (value, pointer) => {
    if (!Array.isArray(value)) return fault('must provide an array', pointer);
    if (value.length > most) return fault(`no more than ${most} items allowed`, pointer);
    if (value.length < least) return fault(`no fewer than ${least} items allowed`, pointer);
    return value.flatMap((item, index) => of(item, `${pointer}/${index}`));
  };
}

export interface Shape {
  readonly required?: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
}

/** An object with these fields and no others. */
export function object(shape: Shape, also: (value: Json, pointer: string) => readonly BlockFault[] = () => OK): Check {
  const { required = {}, optional = {} } = shape;
  return (value, pointer) => {
    if (!isJson(value)) return fault('must provide an object', pointer);
    const wrong = [
      ...Object.keys(required)
        .filter((key) => value[key] === undefined)
        .flatMap((key) => fault(`missing required field: ${key}`, pointer)),
      ...Object.entries(value).flatMap(([key, field]) => {
        const check = required[key] ?? optional[key];
        if (check === undefined) return fault(`invalid additional property: ${key}`, pointer);
        return field === undefined ? OK : check(field, `${pointer}/${key}`);
      }),
    ];
    return wrong.length > 0 ? wrong : also(value, pointer);
  };
}

/** Picks the check by `type`; an unknown type is refused. */
export function byType(checks: Readonly<Record<string, Check>>): Check {
  return (value, pointer) => {
    if (!isJson(value)) return fault('must provide an object', pointer);
    const type = value['type'];
    if (type === undefined) return fault('missing required field: type', pointer);
    const check = typeof type === 'string' && Object.hasOwn(checks, type) ? checks[type] : undefined;
    return check === undefined ? fault(`unsupported type: ${String(type)}`, `${pointer}/type`) : check(value, pointer);
  };
}

/** Its `type` was looked at already. */
export const type: Check = () => OK;
