/** Whether one letter was left out, doubled, mistaken, or exchanged with its neighbour. */
export function isOneSlipApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [endOne, endOther] = [one.length, other.length];
  while (endOne > start && endOther > start && one[endOne - 1] === other[endOther - 1]) {
    endOne -= 1;
    endOther -= 1;
  }
  const [restOne, restOther] = [one.slice(start, endOne), other.slice(start, endOther)];
  if (restOne.length <= 1 && restOther.length <= 1) return start > 0;
  return restOne.length === 2 && restOther === `${restOne[1]}${restOne[0]}`;
}
