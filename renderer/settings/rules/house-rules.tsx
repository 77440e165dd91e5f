import type { HouseRules } from '../../../shared/domain/house-rules.ts';
import { useMessages } from '../../ui/messages-context.ts';
import style from '../settings-view.module.css';
import { ErasingRule } from './erasing-rule.tsx';
import { RuleChoice, type RuleOption } from './rule-choice.tsx';
import { RuleExample } from './rule-example.tsx';

/** The rules of the library, and what another rule means. */
export type HouseRulesProps = {
  readonly rules: HouseRules;
  readonly onSave: (rules: HouseRules) => void;
};

/** How the library makes its stories safe: each choice with what it does, each a step that can be undone. */
export function HouseRulesSettings({ rules, onSave }: HouseRulesProps) {
  const { houseRules: texts } = useMessages();
  const { names, ages, dates, readers } = texts;
  const change = (changed: Partial<HouseRules>) => onSave({ ...rules, ...changed });
  return (
    <section className={style.part} aria-labelledby="settings-rules">
      <h2 id="settings-rules" tabIndex={-1}>
        {texts.title}
      </h2>
      <p className={style.hint}>{texts.about}</p>
      <RuleChoice
        title={names.title}
        options={optionsOf(['pseudonyms', 'descriptions'], names.choices)}
        chosen={rules.names}
        onChoose={(choice) => change({ names: choice })}
      />
      <RuleChoice
        title={ages.title}
        options={optionsOf(['bands', 'exact'], ages.choices)}
        chosen={rules.ages}
        onChoose={(choice) => change({ ages: choice })}
      />
      <RuleChoice
        title={dates.title}
        options={optionsOf(['season', 'offset'], dates.choices)}
        chosen={rules.dates}
        onChoose={(choice) => change({ dates: choice })}
      />
      <RuleChoice
        title={readers.title}
        options={[
          { choice: 'one', label: readers.choices.one },
          { choice: 'two', label: readers.choices.two },
        ]}
        chosen={rules.secondReview ? 'two' : 'one'}
        onChoose={(choice) => change({ secondReview: choice === 'two' })}
      />
      <ErasingRule
        rule={rules.eraseOriginals}
        onSave={(eraseOriginals) => change({ eraseOriginals })}
      />
    </section>
  );
}

type Words = Readonly<Record<'label' | 'from' | 'to', string>>;

function optionsOf<const Choice extends string>(
  choices: readonly Choice[],
  words: Readonly<Record<NoInfer<Choice>, Words>>,
): readonly RuleOption<Choice>[] {
  return choices.map((choice) => {
    const { label, from, to } = words[choice];
    return { choice, label, more: <RuleExample from={from} to={to} /> };
  });
}
