import { type HouseRules, newLibraryRules } from '../../../shared/domain/house-rules.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { DaysField } from './days-field.tsx';
import { EraseDueDialog } from './erase-due-dialog.tsx';
import { RuleChoice } from './rule-choice.tsx';
import style from './rules.module.css';
import { useErasingRule } from './use-erasing-rule.ts';

type Rule = HouseRules['eraseOriginals'];

/** When originals are erased by themselves, and what another rule means. */
export type ErasingRuleProps = { readonly rule: Rule; readonly onSave: (rule: Rule) => void };

const choices = ['at-approval', 'after-days', 'never'] as const;
/** The days of a new library, where none were chosen. */
const usualDays = Number(newLibraryRules.eraseOriginals);

/** Asks first where a rule would erase something at once: what it erases, no undoing brings back. */
export function ErasingRule({ rule, onSave }: ErasingRuleProps) {
  const { originals } = useMessages().houseRules;
  const { asked, choose, answer } = useErasingRule(onSave);
  return (
    <RuleChoice
      title={originals.title}
      options={choices.map((choice) => ({
        choice,
        label: originals.choices[choice],
        ...(choice === 'after-days' && typeof rule === 'number'
          ? { more: <DaysField days={rule} onSave={choose} /> }
          : {}),
      }))}
      chosen={typeof rule === 'number' ? 'after-days' : rule}
      onChoose={(choice) => choose(choice === 'after-days' ? usualDays : choice)}
    >
      <p className={style.example}>{originals.hint}</p>
      {asked !== null && <EraseDueDialog count={asked.count} onAnswer={answer} />}
    </RuleChoice>
  );
}
