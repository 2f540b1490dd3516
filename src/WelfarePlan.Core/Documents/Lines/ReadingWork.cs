namespace WelfarePlan.Documents.Lines;

/// <summary>Counts the steps of a reading (lines looked at, places read), which are the same on every
/// machine.</summary>
internal sealed class ReadingWork
{
    public long Steps { get; private set; }

    public void Step() => Steps++;
}
