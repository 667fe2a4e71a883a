declare module '*.mdx' {
  import type { ComponentType } from 'react';

  const Guide: ComponentType;
  export default Guide;
}
