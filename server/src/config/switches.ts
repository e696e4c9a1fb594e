import { offByDefault } from '../core/check/catalog';
import type { Located } from '../core/schema/located';
import { booleanIn } from './values';

/** Checks by their names, each on or off: `{"as-of-wording": false}`. */
export type Switches = ReadonlyMap<string, boolean>;

/** Reads them; null where one of them is neither. */
export function readSwitches(value: Located): Switches | null {
  const switches = flagsIn(value);
  return value.kind === 'map' && switches.size === value.entries.length ? switches : null;
}

/** Those that are one of the two, the others left out. */
export function flagsIn(value: Located): Switches {
  const entries = value.kind === 'map' ? value.entries : [];
  return new Map(
    entries.flatMap(({ key, value: written }) => {
      const flag = booleanIn(written);
      return flag === null ? [] : [[key, flag] as const];
    }),
  );
}

/** What they come to; true says something only of a check that is off by default: indicator-name. */
export function switched(switches: Switches): {
  readonly disabled: readonly string[];
  readonly enabled?: readonly string[];
} {
  const enabled = offByDefault.filter((id) => switches.get(id) === true);
  return {
    disabled: [...switches].filter(([, on]) => !on).map(([id]) => id),
    ...(enabled.length === 0 ? {} : { enabled }),
  };
}
