import type { Cost } from '../../../shared/domain/figure.ts';
import { newCost } from '../../../shared/domain/new-rows.ts';
import { sumCosts } from '../../../shared/domain/sum-costs.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { withUnit } from '../../ui/with-unit.ts';
import { FormSection } from '../form/form-section.tsx';
import style from './field-group.module.css';
import { RowList } from './row-list.tsx';
import { TextField } from './text-field.tsx';

/** What the alternative would have cost, and what to do when a line changes. */
export type CostsFieldProps = {
  readonly costs: readonly Cost[];
  readonly onChange: (costs: readonly Cost[]) => void;
};

/** The costs of the alternative, line by line, added up where the sum says something true. */
export function CostsField({ costs, onChange }: CostsFieldProps) {
  const { domain, fields } = useMessages();
  const texts = fields.costs;
  const sum = sumCosts(costs);
  return (
    <FormSection title={domain.fields.costs} hint={texts.hint}>
      <RowList
        place="costs"
        rows={costs}
        onChange={onChange}
        nameOf={({ label }, index) => label.trim() || texts.number(index + 1)}
        additions={[{ label: texts.add, make: () => [newCost()] }]}
      >
        {(cost, change) => <CostRow cost={cost} onChange={change} />}
      </RowList>
      {sum && (
        <p className={style.sum}>
          {texts.sum} <strong>{withUnit(sum.amount, sum.unit)}</strong>
        </p>
      )}
    </FormSection>
  );
}

type CostRowProps = { readonly cost: Cost; readonly onChange: (cost: Cost) => void };

function CostRow({ cost, onChange }: CostRowProps) {
  const texts = useMessages().fields.costs;
  const change = (key: keyof Cost) => (value: string) => onChange({ ...cost, [key]: value });
  return (
    <div className={style.group}>
      <TextField label={texts.label} value={cost.label} onChange={change('label')} />
      <TextField
        look="amount"
        width="narrow"
        label={texts.amount}
        value={cost.amount}
        onChange={change('amount')}
      />
      <TextField width="narrow" label={texts.unit} value={cost.unit} onChange={change('unit')} />
      <TextField label={texts.source} value={cost.source} onChange={change('source')} />
    </div>
  );
}
