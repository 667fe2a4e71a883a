'use client';

import { PHOTO_TYPES, PHOTOS_AT_MOST } from '@amends/core';
import type { LeftOutPhoto, ReportPhoto } from '@amends/react';
import type { ReactElement } from 'react';
import { useId, useRef } from 'react';
import { PhotoThumbnail } from './photo-thumbnail.js';
import type { Shared } from './report-context.js';
import { part, usePart } from './report-context.js';
import type { ReportProblemMessages } from './report-problem.messages.js';
import { icon } from '../internal/icon.js';
import { useIsAlive } from '../internal/use-is-alive.js';

/** Pictures, for whoever has one. Renders a `<fieldset>`, or nothing where none can be sent. */
export const ReportProblemPhotos = part('fieldset', 'photos', ({ state, takesPhotos }) =>
  state === 'sent' || takesPhotos === null
    ? null
    : { className: 'amends-fieldset', children: <Photos /> },
);

const Photo = part('li', 'photo');
const files = { type: 'file', name: 'photos', accept: PHOTO_TYPES.join(',') } as const;

function Photos(): ReactElement {
  const shared = usePart('photos');
  const { messages, takesPhotos, photos } = shared;
  const isAlive = useIsAlive();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const described = { 'aria-describedby': `${id}help ${id}left` };

  const choose = (label: string, camera?: 'environment') => (
    <label
      className="amends-button amends-report__choose"
      data-camera={camera === undefined ? undefined : ''}
    >
      <input
        {...files}
        {...described}
        {...(camera ? { capture: camera } : { multiple: true, ref: first })}
        className="amends-unseen"
        onChange={({ currentTarget }) => {
          photos.add([...(currentTarget.files ?? [])]);
          // The same file may be chosen again after it was removed.
          currentTarget.value = '';
        }}
      />
      {label}
    </label>
  );

  /** Whoever removed one by keyboard goes on from there. */
  const remove = (file: File, at: number): void => {
    const others = [...(list.current?.querySelectorAll('button[data-remove]') ?? [])];
    const next = others[at + 1] ?? others[at - 1] ?? first.current;
    (next as HTMLElement | null)?.focus();
    photos.remove(file);
    shared.onChange();
  };

  return (
    <>
      <legend className="amends-legend">{messages.photos}</legend>
      <p id={`${id}help`} className="amends-report__help">
        {withLimits(messages.photosHelp, shared)}
      </p>
      {isAlive && takesPhotos === 'ahead' ? (
        <>
          <div className="amends-report__add">
            {choose(messages.choosePhotos)}
            {choose(messages.takePhoto, 'environment')}
          </div>
          <div id={`${id}left`} role="status" className="amends-report__left-out">
            {photos.leftOut.map((each, at) => (
              <p key={at}>{leftOutText(each, shared)}</p>
            ))}
          </div>
          {photos.photos.length > 0 && (
            <ul ref={list} className="amends-report__photos-list">
              {photos.photos.map((photo, at) => (
                <PhotoRow
                  key={keyOf(photo.file)}
                  photo={photo}
                  onRemove={() => {
                    remove(photo.file, at);
                  }}
                />
              ))}
            </ul>
          )}
        </>
      ) : (
        <input
          {...files}
          {...described}
          multiple
          aria-label={messages.choosePhotos}
          className="amends-report__files"
        />
      )}
    </>
  );
}

function PhotoRow({
  photo: { file, state },
  onRemove,
}: {
  readonly photo: ReportPhoto;
  readonly onRemove: () => void;
}): ReactElement {
  const { messages, photos, onChange } = usePart('photo');
  const nameId = useId();
  return (
    <Photo data-state={state}>
      <PhotoThumbnail file={file} />
      {/* Read as a whole when it changes: which one, and how it stands. */}
      <p role="status" className="amends-report__photo-facts">
        <bdi id={nameId} className="amends-report__photo-name">
          {file.name}
        </bdi>
        <span className="amends-report__photo-state">{messages[wordOf[state]]}</span>
      </p>
      {(state === 'failed' || state === 'offline') && (
        <button
          type="button"
          className="amends-button amends-button--link"
          aria-describedby={nameId}
          onClick={() => {
            photos.retry(file);
            onChange();
          }}
        >
          {messages.photoRetry}
        </button>
      )}
      <button
        type="button"
        className="amends-button amends-button--icon"
        aria-label={messages.photoRemove.replace('{name}', () => file.name)}
        data-remove=""
        onClick={onRemove}
      >
        {icon('close')}
      </button>
    </Photo>
  );
}

/** No two of the list have all of it in common. */
const keyOf = ({ name, size, lastModified }: File): string => [name, size, lastModified].join('/');

const wordOf = {
  submitting: 'photoSending',
  succeeded: 'photoKept',
  refused: 'photoRefused',
  failed: 'photoFailed',
  offline: 'photoFailed',
} as const satisfies Record<ReportPhoto['state'], keyof ReportProblemMessages>;

const leftOutWord = {
  type: 'photoWrongType',
  size: 'photoTooLarge',
  number: 'photoTooMany',
} as const satisfies Record<LeftOutPhoto['why'], keyof ReportProblemMessages>;

/** A file's name reads in its own direction, whatever surrounds it. */
const leftOutText = ({ name, why }: LeftOutPhoto, shared: Shared): string =>
  withLimits(shared.messages[leftOutWord[why]], shared).replace(
    '{name}',
    () => `\u2068${name}\u2069`,
  );

const withLimits = (text: string, { photoBytesAtMost }: Shared): string =>
  text
    .replace('{count}', String(PHOTOS_AT_MOST))
    .replace('{size}', String(Math.floor(photoBytesAtMost / 1_000_000)));
