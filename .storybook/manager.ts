import { addons } from 'storybook/manager-api';
import { themes } from './brand.js';

addons.setConfig({ theme: themes.light });
