namespace WelfarePlan.Testing.Typesetting;

/// <summary>A part of a document before it is written in a format.</summary>
internal abstract record SetBlock;
