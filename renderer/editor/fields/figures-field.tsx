import type { Figure } from '../../../shared/domain/figure.ts';
import { newFigure } from '../../../shared/domain/new-rows.ts';
import { useMessages } from '../../ui/messages-context.ts';
import { FormSection } from '../form/form-section.tsx';
import { FigureRow } from './figure-row.tsx';
import { RowList } from './row-list.tsx';

/** A story's figures, and what to do when one changes. */
export type FiguresFieldProps = {
  readonly figures: readonly Figure[];
  readonly onChange: (figures: readonly Figure[]) => void;
};

const forms = ['value', 'change', 'comparison'] as const satisfies readonly Figure['form'][];

/** The key figures, each in the form in which it tells most. */
export function FiguresField({ figures, onChange }: FiguresFieldProps) {
  const texts = useMessages().fields.figures;
  return (
    <FormSection title={texts.title} hint={texts.hint}>
      <RowList
        place="figures"
        rows={figures}
        onChange={onChange}
        nameOf={({ label }, index) => label.trim() || texts.number(index + 1)}
        additions={forms.map((form) => ({
          label: texts.add[form],
          make: () => [newFigure(form)],
        }))}
      >
        {(figure, change) => <FigureRow figure={figure} onChange={change} />}
      </RowList>
    </FormSection>
  );
}
