import { useId } from 'preact/hooks';
import { messages } from './generate/messages';

interface CommentChoiceProps {
  readonly canComment: boolean;
  readonly checked: boolean;
  readonly onChange: (wished: boolean) => void;
}

/** Whether a comment is to tell people on the issue of its page; says why where it cannot. */
export function CommentChoice({ canComment, checked, onChange }: CommentChoiceProps) {
  const id = useId();
  return (
    <div class="checkbox">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        disabled={!canComment}
        aria-describedby={canComment ? undefined : `${id}-note`}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.checked);
        }}
      />
      <div>
        <label for={id}>{messages.comment}</label>
        {!canComment && (
          <p id={`${id}-note`} class="hint">
            {messages.commentHindrance}
          </p>
        )}
      </div>
    </div>
  );
}
