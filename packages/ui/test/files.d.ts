/** The text of a file, for the page that shows it beside what it does. */
declare module '*?raw' {
  const text: string;
  export default text;
}

declare module '*.css';
