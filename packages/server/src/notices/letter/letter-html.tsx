import type { Letter, LetterChoice, LetterReceipt, LetterWay } from '@amends/core';
import type { ReactElement, ReactNode } from 'react';
import type { LetterLinks } from './links.js';
import { sheet, style } from './letter-style.js';

/**
 * A letter laid out for mail programs: tables that hold the layout and say so (`role="presentation"`),
 * inline styles, no picture, nothing loaded. React escapes every text.
 */
export function LetterHtml({
  letter,
  links,
}: {
  readonly letter: Letter;
  readonly links: LetterLinks;
}): ReactElement {
  const { locale, direction, subject, title } = letter;
  return (
    <html lang={locale} dir={direction}>
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=UTF-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <meta name="referrer" content="no-referrer" />
        <title>{subject}</title>
        <style>{sheet}</style>
      </head>
      <body className="amends-desk" style={style.desk} dir={direction}>
        <div style={{ display: 'none', maxHeight: 0, overflow: 'hidden' }}>{letter.preview}</div>
        <Table className="amends-desk" style={style.desk}>
          <tr>
            <td align="center" className="amends-edge" style={{ padding: '28px 16px' }}>
              <Table width={600} className="amends-paper" style={style.paper}>
                <tr>
                  <td
                    align={startOf(letter)}
                    className="amends-sheet"
                    style={{ padding: '32px 36px 34px' }}
                  >
                    <Head letter={letter} />
                    <h1 className="amends-ink" style={style.heading}>
                      {title}
                    </h1>
                    <Paragraphs texts={letter.opening} />
                    <Dates letter={letter} />
                    {letter.quote && <Quote quote={letter.quote} />}
                    <Paragraphs texts={letter.body} />
                    {letter.receipt && <Receipt receipt={letter.receipt} />}
                    {letter.choice && <Choice choice={letter.choice} links={links} />}
                    <Button href={links.page}>{letter.open}</Button>
                    <Paragraphs texts={letter.closing} />
                    <Signature letter={letter} />
                  </td>
                </tr>
              </Table>
              <Table width={600}>
                <tr>
                  <td align={startOf(letter)} style={{ padding: '18px 20px 0' }}>
                    <p className="amends-soft" style={style.small}>
                      {letter.why}
                      {letter.stop !== null && links.stop !== null && (
                        <>
                          {' '}
                          <a className="amends-soft" style={style.small} href={links.stop}>
                            {letter.stop}
                          </a>
                        </>
                      )}
                    </p>
                  </td>
                </tr>
              </Table>
            </td>
          </tr>
        </Table>
      </body>
    </html>
  );
}

function Table({
  width,
  className,
  style: own,
  children,
}: {
  readonly width?: number;
  readonly className?: string;
  readonly style?: Record<string, string | number>;
  readonly children: ReactNode;
}): ReactElement {
  const widest = width === undefined ? {} : { maxWidth: `${width}px` };
  return (
    <table
      role="presentation"
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      border={0}
      className={className}
      style={{ width: '100%', ...widest, ...own }}
    >
      <tbody>{children}</tbody>
    </table>
  );
}

function Head({ letter: { brand, orderText } }: { readonly letter: Letter }): ReactElement {
  return (
    <p className="amends-soft" style={{ ...style.soft, paddingBottom: '22px' }}>
      {brand !== null && (
        <>
          <strong className="amends-ink" style={{ color: style.text.color }}>
            {brand}
          </strong>
          {' · '}
        </>
      )}
      {orderText}
    </p>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }): ReactNode {
  return texts.map((text, at) => (
    <p key={at} className="amends-ink" style={style.text}>
      {lines(text)}
    </p>
  ));
}

/** A person's own line breaks. */
function lines(text: string): ReactNode {
  return text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [<br key={at} />, line]));
}

/** What is to be expected now is the biggest thing; what was said first is never hidden. */
function Dates({ letter: { dates } }: { readonly letter: Letter }): ReactNode {
  const first = dates.find(({ which }) => which === 'first');
  const now = dates.find(({ which }) => which !== 'first') ?? first;
  if (now === undefined) return null;
  if (now === first) return <Quote quote={first} />;
  const tone = now.which === 'came' ? 'good' : 'caution';
  return (
    <div style={{ padding: '4px 0 18px' }}>
      <Table>
        <tr>
          <td className={`amends-${tone}`} style={style[tone]}>
            <p className={`amends-${tone}-label`} style={style[`${tone}Label`]}>
              {now.title}
            </p>
            <p className="amends-ink amends-date" style={style.date}>
              {now.text}
            </p>
            {first !== undefined && (
              <p className="amends-soft" style={style.soft}>
                {first.title} <s>{first.text}</s>
              </p>
            )}
          </td>
        </tr>
      </Table>
    </div>
  );
}

function Quote({
  quote: { title, text },
}: {
  readonly quote: { readonly title: string; readonly text: string };
}): ReactElement {
  return (
    <div style={{ padding: '4px 0 18px' }}>
      <Table>
        <tr>
          <td className="amends-line" style={style.quote}>
            <p className="amends-soft" style={style.soft}>
              {title}
            </p>
            <p className="amends-ink" style={{ ...style.text, padding: 0 }}>
              {lines(text)}
            </p>
          </td>
        </tr>
      </Table>
    </div>
  );
}

function Receipt({ receipt }: { readonly receipt: LetterReceipt }): ReactElement {
  const { title, value, statusText, detail, reference } = receipt;
  return (
    <div style={{ padding: '4px 0 22px' }}>
      <Table>
        <tr>
          <td className="amends-good" style={style.good}>
            <p className="amends-good-label" style={style.goodLabel}>
              {statusText}
            </p>
            <p className="amends-ink" style={style.strong}>
              {[title, value].filter((text) => text !== null).join(' · ')}
            </p>
            <p className="amends-soft" style={style.soft}>
              {detail}
            </p>
            {reference !== null && (
              <p className="amends-soft" style={style.soft}>
                {reference}
              </p>
            )}
          </td>
        </tr>
      </Table>
    </div>
  );
}

/** Both ways are cells of one row, alike in everything: the way out is never less than the way on. */
function Choice({
  choice: { waysTitle, ways, optionsTitle, options, ifYouDoNothing },
  links,
}: {
  readonly choice: LetterChoice;
  readonly links: LetterLinks;
}): ReactElement {
  const [one, other] = ways;
  return (
    <>
      {one !== undefined && (
        <>
          <h2 className="amends-ink" style={style.subheading}>
            {waysTitle}
          </h2>
          <Table>
            <tr>
              <Way way={one} links={links} width={other === undefined ? '100%' : '49%'} />
              {other !== undefined && (
                <>
                  <td
                    className="amends-gap"
                    width="2%"
                    style={{ width: '2%', lineHeight: '10px' }}
                  />
                  <Way way={other} links={links} width="49%" />
                </>
              )}
            </tr>
          </Table>
        </>
      )}
      {options.length > 0 && (
        <>
          <h2 className="amends-ink" style={{ ...style.subheading, paddingTop: '22px' }}>
            {optionsTitle}
          </h2>
          <Table className="amends-line" style={style.list}>
            {options.map((option, at) => (
              <tr key={option.title}>
                <td className="amends-line" style={at === 0 ? style.firstRow : style.row}>
                  <Option option={option} links={links} />
                </td>
              </tr>
            ))}
          </Table>
        </>
      )}
      <p className="amends-soft" style={{ ...style.soft, padding: '16px 0 18px' }}>
        {ifYouDoNothing}
      </p>
    </>
  );
}

function Way({
  way: { title, detail, changes },
  links,
  width,
}: {
  readonly way: LetterWay;
  readonly links: LetterLinks;
  readonly width: string;
}): ReactElement {
  return (
    <td className="amends-way amends-line" width={width} style={{ ...style.way, width }}>
      <p className="amends-ink" style={style.strong}>
        <Link href={links.page}>{title}</Link>
      </p>
      <p className="amends-soft" style={style.soft}>
        {detail}
      </p>
      {changes !== null && (
        <p className="amends-soft" style={{ ...style.soft, paddingTop: '6px' }}>
          {changes}
        </p>
      )}
    </td>
  );
}

function Option({
  option: { title, value, detail, changes },
  links,
}: {
  readonly option: LetterWay;
  readonly links: LetterLinks;
}): ReactElement {
  return (
    <Table>
      <tr>
        <td style={{ verticalAlign: 'top' }}>
          <p className="amends-ink" style={style.strong}>
            <Link href={links.page}>{title}</Link>
          </p>
          <p className="amends-soft" style={style.soft}>
            {[detail, changes].filter(Boolean).map((text, at) => (
              <span key={at}>
                {at > 0 && <br />}
                {text}
              </span>
            ))}
          </p>
        </td>
        {value !== null && (
          <td
            className="amends-ink"
            style={{ ...style.strong, verticalAlign: 'top', whiteSpace: 'nowrap', width: '1%' }}
          >
            {'\u00a0\u00a0'}
            {value}
          </td>
        )}
      </tr>
    </Table>
  );
}

function Link({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <a className="amends-ink" style={style.link} href={href}>
      {children}
    </a>
  );
}

function Button({
  href,
  children,
}: {
  readonly href: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <div style={{ padding: '2px 0 24px' }}>
      <a className="amends-button" style={style.button} href={href}>
        {children}
      </a>
    </div>
  );
}

function Signature({ letter: { signatory } }: { readonly letter: Letter }): ReactNode {
  return (
    signatory && (
      <>
        <p className="amends-ink" style={{ ...style.strong, paddingTop: '6px' }}>
          {signatory.name}
        </p>
        <p className="amends-soft" style={style.soft}>
          {signatory.role}
        </p>
      </>
    )
  );
}

function startOf({ direction }: Letter): 'left' | 'right' {
  return direction === 'rtl' ? 'right' : 'left';
}
