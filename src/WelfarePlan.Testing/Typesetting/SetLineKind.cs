namespace WelfarePlan.Testing.Typesetting;

/// <summary>What a line of a typeset document is.</summary>
internal enum SetLineKind
{
    /// <summary>The title.</summary>
    Title = 0,

    /// <summary>The heading of a goal.</summary>
    Goal = 1,

    /// <summary>The heading of a measure.</summary>
    Measure = 2,

    /// <summary>A label over what follows.</summary>
    Label = 3,

    /// <summary>A sentence, or an item with its mark.</summary>
    Text = 4,
}
