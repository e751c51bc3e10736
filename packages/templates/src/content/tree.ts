/** The parts of a hast tree that the cleaning reads and writes. */

export interface Text {
  type: 'text';
  value: string;
}

export type Properties = Record<string, unknown>;

export interface Element {
  type: 'element';
  tagName: string;
  /** By property name: `className`, `colSpan`. */
  properties: Properties;
  children: Content[];
}

export type Content = Element | Text;

/** A tree from outside may hold more, which is dropped. */
export interface Other {
  type: 'comment' | 'doctype' | 'raw' | 'root';
}

export type Node = Content | Other;
