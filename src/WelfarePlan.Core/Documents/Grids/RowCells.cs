using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace WelfarePlan.Documents.Grids;

/// <summary>The cells of a row from the left, each once; a loop over them makes nothing.</summary>
[SuppressMessage("Performance", "CA1815", Justification = "Rows are looped over and never compared.")]
internal readonly struct RowCells(CellToken?[] cells, int start, int count) : IEnumerable<CellToken>
{
    public Enumerator GetEnumerator() => new(cells, start, count);

    IEnumerator<CellToken> IEnumerable<CellToken>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal struct Enumerator(CellToken?[] cells, int start, int count) : IEnumerator<CellToken>
    {
        private int _column = -1;
        private CellToken? _current;

        public readonly CellToken Current => _current!;

        readonly object IEnumerator.Current => _current!;

        public bool MoveNext()
        {
            while (++_column < count)
            {
                if (cells[start + _column] is not { IsEmpty: false } cell || ReferenceEquals(cell, _current)) continue;
                _current = cell;
                return true;
            }

            return false;
        }

        public void Reset() => (_column, _current) = (-1, null);

        public readonly void Dispose()
        {
        }
    }
}
