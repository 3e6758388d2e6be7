/**
 * Shapes the bundled document for reading, on its way to `redocly build-docs`. Everything follows from the structure of the document
 * and its x- extensions; no operation, field or schema of the API is named here.
 *
 * @see https://redocly.com/docs/cli/custom-plugins/custom-decorators
 */
import type { Document } from './document.ts';
import { shapeForReading } from './shape.ts';

export default function reference(): object {
  return {
    id: 'reference',
    decorators: {
      oas3: {
        'shape-for-reading': () => ({
          Root: {
            leave(root: Document) {
              shapeForReading(root);
            },
          },
        }),
      },
    },
  };
}
