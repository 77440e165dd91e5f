import { useMessages } from '../../ui/messages-context.ts';
import style from './rules.module.css';

/** Words of a story, and what a rule makes of them. */
export type RuleExampleProps = { readonly from: string; readonly to: string };

/** What a rule does, shown on a few words: stories are Danish, whatever the window speaks. */
export function RuleExample({ from, to }: RuleExampleProps) {
  const { houseRules } = useMessages();
  return (
    <p className={style.example}>
      <span lang="da">{from}</span>
      {from === to ? (
        ` ${houseRules.stays}`
      ) : (
        <>
          {' '}
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">{houseRules.becomes}</span>{' '}
          <strong lang="da">{to}</strong>
        </>
      )}
    </p>
  );
}
