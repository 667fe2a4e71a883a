import { CopyButton } from './copy-button.js';

interface LabHeadProps {
  readonly title: string;
  readonly about: string;
  /** Back to how it opens; absent where it stands so already. */
  readonly onStartOver: (() => void) | undefined;
  /** The address of what is seen, to hand on. */
  readonly link: (() => string) | undefined;
}

/** What a page of the lab is, back to its beginning, and its address. */
export function LabHead({ title, about, onStartOver, link }: LabHeadProps) {
  return (
    <header className="lab-head">
      <div>
        <h1>{title}</h1>
        <p>{about}</p>
      </div>
      <div className="lab-head__actions">
        {onStartOver && (
          <button type="button" onClick={onStartOver}>
            Start over
          </button>
        )}
        {link && <CopyButton text={link}>Copy link</CopyButton>}
      </div>
    </header>
  );
}
