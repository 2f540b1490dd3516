using WelfarePlan.Diagnostics;

namespace WelfarePlan.Sources;

/// <summary>A part of a page: a <see cref="SourceLine"/> or a <see cref="SourceGrid"/>.</summary>
/// <param name="Place">Where it stands.</param>
public abstract record SourcePart(SourcePlace Place);
