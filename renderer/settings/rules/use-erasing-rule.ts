import { useState } from 'react';
import type { HouseRules } from '../../../shared/domain/house-rules.ts';
import { useCall } from '../../bridge/use-call.ts';

type Rule = HouseRules['eraseOriginals'];

/** A rule that somebody wants, and how many originals it would erase at once. */
interface AskedRule {
  readonly rule: Rule;
  readonly count: number;
}

/** Saves a rule that erases nothing at once, and asks about any other. */
export function useErasingRule(onSave: (rule: Rule) => void) {
  const [asked, setAsked] = useState<AskedRule | null>(null);
  const { run: choose } = useCall(
    (rule: Rule) => window.bridge.library.countDueOriginals({ eraseOriginals: rule }),
    (count, rule) => {
      if (count === 0) onSave(rule);
      else setAsked({ rule, count });
      return undefined;
    },
  );
  const answer = (isAccepted: boolean) => {
    if (asked !== null && isAccepted) onSave(asked.rule);
    setAsked(null);
  };
  return { asked, choose, answer };
}
