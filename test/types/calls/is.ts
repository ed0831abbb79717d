/** The compiler accepts `value` as exactly the type that is named. */
export function is<Type>() {
  return <Given>(_value: Given, ..._same: Same<Given, Type> extends true ? [] : [never]): void => {};
}
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
