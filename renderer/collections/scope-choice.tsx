import { useId } from 'react';
import { type Scope, scopes } from '../../shared/domain/consent.ts';
import { useMessages } from '../ui/messages-context.ts';
import { useReadOnly } from '../ui/read-only-context.ts';
import style from './scope-choice.module.css';

/** Where a collection is meant to be shown, and what to do with another choice. */
export type ScopeChoiceProps = {
  readonly chosen: readonly Scope[];
  readonly onChange: (chosen: readonly Scope[]) => void;
};

/** The places that a collection may be meant for, each to tick. */
export function ScopeChoice({ chosen, onChange }: ScopeChoiceProps) {
  const { collections, domain } = useMessages();
  const id = useId();
  const isReadOnly = useReadOnly() !== null;
  return (
    <fieldset className={style.scopes} aria-describedby={id} disabled={isReadOnly}>
      <legend>{collections.scope}</legend>
      <p id={id}>{collections.scopeHint}</p>
      <div className={style.choices}>
        {scopes.map((scope) => (
          <label key={scope}>
            <input
              type="checkbox"
              checked={chosen.includes(scope)}
              onChange={({ target }) =>
                onChange(
                  scopes.filter((other) =>
                    other === scope ? target.checked : chosen.includes(other),
                  ),
                )
              }
            />
            <span>{domain.scopes[scope]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
