export * from './errors/amends-error.js';
export * from './model/index.js';
export * from './time/index.js';
