import { defineConfig } from 'vitest/config';
import usual, { SLOWER } from './vitest.config.ts';

export default defineConfig({ test: { ...usual.test, include: SLOWER, exclude: ['**/node_modules/**'] } });
