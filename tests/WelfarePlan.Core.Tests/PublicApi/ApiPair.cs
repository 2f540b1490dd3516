namespace WelfarePlan.Tests.PublicApi;

/// <summary>A generic record struct, for the printer to print.</summary>
public readonly record struct ApiPair<T>(T Left, int? Right) : IComparable<ApiPair<T>>
    where T : struct
{
    public static bool operator <(ApiPair<T> left, ApiPair<T> right) => left.CompareTo(right) < 0;

    public static bool operator >(ApiPair<T> left, ApiPair<T> right) => left.CompareTo(right) > 0;

    public static bool operator <=(ApiPair<T> left, ApiPair<T> right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ApiPair<T> left, ApiPair<T> right) => left.CompareTo(right) >= 0;

    public int CompareTo(ApiPair<T> other) => Nullable.Compare(Right, other.Right);
}
