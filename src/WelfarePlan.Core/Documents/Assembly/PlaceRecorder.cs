using System.Globalization;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Assembly;

/// <summary>Notes the place of every value and title under its JSON pointer while the plan is put together.</summary>
internal sealed class PlaceRecorder
{
    private readonly OrderedDictionary<string, SourceLocation> _places = new(StringComparer.Ordinal);

    public void Add(string pointer, LineSpan lines, Confidence confidence)
    {
        if (!lines.IsNowhere) _places.TryAdd(pointer, new SourceLocation(lines, confidence));
    }

    public static string Item(string pointer, string list, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{pointer}/{list}/{index}");

    public SourceMap ToMap() => new(_places);
}
