namespace WelfarePlan.Files.Sheets;

/// <summary>Finds the merged area that a cell belongs to, row by row from the top.</summary>
internal sealed class MergedAreas(IEnumerable<CellArea> areas)
{
    // No more areas can stand beside each other than a sheet has columns.
    private const int MostActive = 16_384;

    private readonly CellArea[] _areas = [.. areas.OrderBy(area => area.Row)];
    private List<CellArea> _active = [];
    private int _next;

    public void MoveTo(int row)
    {
        _active.RemoveAll(area => area.LastRow < row);
        int before = _active.Count;
        while (_next < _areas.Length && _areas[_next].Row <= row)
        {
            if (_areas[_next].LastRow >= row && _active.Count < MostActive) _active.Add(_areas[_next]);
            _next++;
        }

        if (_active.Count > before) _active = [.. _active.OrderBy(area => area.Column)];
    }

    public CellArea? Covering(int column)
    {
        int low = 0;
        int high = _active.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_active[middle].Column <= column) low = middle + 1;
            else high = middle;
        }

        return low > 0 && _active[low - 1].LastColumn >= column ? _active[low - 1] : null;
    }
}
