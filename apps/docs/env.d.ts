declare module '*.mdx' {
  import type { ComponentType } from 'react';

  const Guide: ComponentType;
  export default Guide;
}

declare module '*?raw' {
  const text: string;
  export default text;
}

declare module '*.css';
