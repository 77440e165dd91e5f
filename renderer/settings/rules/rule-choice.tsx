import { type ReactNode, useId } from 'react';
import { useReadOnly } from '../../ui/read-only-context.ts';
import style from './rules.module.css';

/** One way to have it: what it is called, and what it looks like or asks for besides. */
export interface RuleOption<Choice extends string> {
  readonly choice: Choice;
  readonly label: string;
  readonly more?: ReactNode;
}

/** A question, the ways to have it, which one holds, and what another one means. */
export type RuleChoiceProps<Choice extends string> = {
  readonly title: string;
  readonly options: readonly RuleOption<Choice>[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
  /** What stands below them all. */
  readonly children?: ReactNode;
};

/** One rule of the house; off where the library can only be read. */
export function RuleChoice<Choice extends string>(props: RuleChoiceProps<Choice>) {
  const { title, options, chosen, onChoose, children } = props;
  const name = useId();
  const isReadOnly = useReadOnly() !== null;
  return (
    <fieldset className={style.rule} disabled={isReadOnly}>
      <legend>{title}</legend>
      {options.map(({ choice, label, more }) => (
        <div key={choice} className={style.option}>
          <label>
            <input
              type="radio"
              name={name}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            <span>{label}</span>
          </label>
          {more}
        </div>
      ))}
      {children}
    </fieldset>
  );
}
