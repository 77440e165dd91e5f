import {
  markReplaced,
  type ReplacedString,
} from '../../shared/anonymise/replace/replaced-strings.ts';
import { ChangedText } from '../ui/changed-text.tsx';

/** A text as it came, and what of it does not stand in the story any longer. */
export type ReplacedTextProps = {
  readonly text: string;
  readonly replaced: readonly ReplacedString[];
};

/** What was replaced is struck out, and what stands there now follows it. */
export function ReplacedText({ text, replaced }: ReplacedTextProps) {
  let at = 0;
  return (
    <p>
      {markReplaced(text, replaced).map((stretch) => {
        const key = at;
        at += stretch.text.length;
        if (stretch.replaced === null) return stretch.text;
        const { by } = stretch.replaced;
        return (
          <span key={key}>
            <ChangedText kind="removed" text={stretch.text} />
            {by !== '' && <ChangedText kind="added" text={by} />}
          </span>
        );
      })}
    </p>
  );
}
