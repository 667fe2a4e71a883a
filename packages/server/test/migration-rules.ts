import { parse } from 'libpg-query';

/** One thing in a migration that stops customers while it runs, or breaks the version that still serves them. */
export interface Finding {
  readonly rule:
    | 'drops'
    | 'renames'
    | 'changes-type'
    | 'demands-a-value'
    | 'rewrites-table'
    | 'locks-while-checking'
    | 'locks-while-indexing'
    | 'writes-data';
  readonly statement: string;
}

type Node = Readonly<Record<string, unknown>>;

/**
 * Holds statements against the rules of the guide "The store", by PostgreSQL's own parser.
 *
 * @param existing tables that may hold rows: what is made in the same release is empty, and free.
 */
export async function checkMigration(
  statements: readonly string[],
  existing: ReadonlySet<string>,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const statement of statements) {
    const { stmts } = (await parse(statement)) as unknown as {
      stmts?: { stmt: Record<string, Node> }[];
    };
    for (const { stmt } of stmts ?? []) {
      for (const [kind, node] of Object.entries(stmt)) {
        const rules = brokenBy(kind, node, existing);
        findings.push(...rules.map((rule) => ({ rule, statement: statement.trim() })));
      }
    }
  }
  return findings;
}

/** The tables that a migration makes. */
export async function tablesMadeBy(statements: readonly string[]): Promise<string[]> {
  const made: string[] = [];
  for (const statement of statements) {
    const { stmts } = (await parse(statement)) as unknown as {
      stmts?: { stmt: Record<string, Node> }[];
    };
    for (const { stmt } of stmts ?? []) {
      if (stmt.CreateStmt !== undefined) made.push(tableOf(stmt.CreateStmt));
    }
  }
  return made;
}

function brokenBy(kind: string, node: Node, existing: ReadonlySet<string>): Finding['rule'][] {
  if (kind === 'DropStmt') return ['drops'];
  if (kind === 'RenameStmt') return ['renames'];
  if (!existing.has(tableOf(node))) return [];
  if (kind === 'UpdateStmt' || kind === 'DeleteStmt') return ['writes-data'];
  if (kind === 'IndexStmt') return node.concurrent === true ? [] : ['locks-while-indexing'];
  if (kind !== 'AlterTableStmt') return [];
  return (node.cmds as { AlterTableCmd: Node }[]).flatMap(({ AlterTableCmd }) =>
    brokenByAltering(AlterTableCmd),
  );
}

function brokenByAltering({ subtype, def }: Node): Finding['rule'][] {
  switch (subtype) {
    case 'AT_DropColumn':
    case 'AT_DropConstraint':
    case 'AT_DropExpression':
      return ['drops'];
    case 'AT_AlterColumnType':
      return ['changes-type'];
    case 'AT_SetNotNull':
      return ['demands-a-value', 'locks-while-checking'];
    case 'AT_AddColumn':
      return brokenByColumn((def as { ColumnDef: Node }).ColumnDef);
    case 'AT_AddConstraint': {
      const constraint = (def as { Constraint: Node }).Constraint;
      return constraint.skip_validation === true ? [] : ['locks-while-checking'];
    }
    default:
      return [];
  }
}

function brokenByColumn({ constraints = [] }: Node): Finding['rule'][] {
  const found = (constraints as { Constraint: Node }[]).map(({ Constraint }) => Constraint);
  const has = (type: string): boolean => found.some(({ contype }) => contype === type);
  const isConstant = found.some(
    ({ contype, raw_expr }) => contype === 'CONSTR_DEFAULT' && 'A_Const' in (raw_expr as object),
  );
  const rules: Finding['rule'][] = [];
  if (has('CONSTR_NOTNULL') && !has('CONSTR_DEFAULT')) rules.push('demands-a-value');
  // A constant stands in the catalogue; all else is worked out and written into every row.
  const isWritten = has('CONSTR_GENERATED') || has('CONSTR_IDENTITY');
  if (isWritten || (has('CONSTR_DEFAULT') && !isConstant)) rules.push('rewrites-table');
  if (has('CONSTR_UNIQUE') || has('CONSTR_PRIMARY')) rules.push('locks-while-indexing');
  return rules;
}

function tableOf(node: Node): string {
  const relation = node.relation as { relname?: string } | undefined;
  return relation?.relname ?? '';
}
