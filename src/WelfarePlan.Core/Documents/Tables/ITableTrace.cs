namespace WelfarePlan.Documents.Tables;

/// <summary>Takes note of how tables were read.</summary>
internal interface ITableTrace
{
    public void Add(TracedTable table);
}
