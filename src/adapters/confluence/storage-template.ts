import sax from 'sax';
import { documentText } from '../../domain/documents/nodes';
import { fromStorage } from '../../domain/templates/storage/from-storage';
import { type LeftOut } from '../../domain/templates/storage/left-out';
import { type StorageNode } from '../../domain/templates/storage/storage-node';

/** Deeper ones are not templates that people wrote. */
const DEEPEST = 100;

interface Open {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: StorageNode[];
}

/** The text of a document that says what storage format says; `null` for what is not well formed. */
export function readStorageTemplate(
  storage: string,
): { readonly body: string; readonly leftOut: readonly LeftOut[] } | null {
  const nodes = readTree(storage);
  if (nodes === null) return null;
  const { blocks, leftOut } = fromStorage(nodes);
  return { body: documentText(blocks), leftOut };
}

/** Storage is a fragment: the parser wants one element around it. */
function readTree(storage: string): readonly StorageNode[] | null {
  const root: Open = { kind: 'element', name: 'template', attributes: {}, children: [] };
  const open: Open[] = [];
  const parser = sax.parser(true, { xmlns: false });
  const say = (text: string): void => void open.at(-1)?.children.push({ kind: 'text', text });
  parser.onerror = (error) => {
    throw error;
  };
  parser.ontext = say;
  parser.oncdata = say;
  parser.onopentag = ({ name, attributes }) => {
    const element = open.length === 0 ? root : enter(open, name, attributes as Record<string, string>);
    open.push(element);
    if (open.length > DEEPEST) throw new Error('too deep');
  };
  parser.onclosetag = () => {
    open.pop();
  };
  try {
    parser.write(`<template>${storage}</template>`).close();
    return root.children;
  } catch {
    return null;
  }
}

function enter(open: readonly Open[], name: string, attributes: Readonly<Record<string, string>>): Open {
  const element: Open = { kind: 'element', name, attributes, children: [] };
  open.at(-1)?.children.push(element);
  return element;
}
