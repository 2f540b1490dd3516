namespace WelfarePlan.Tests.PublicApi;

/// <summary>Extension members of both forms, for the printer to print.</summary>
public static class ApiExampleExtensions
{
    extension(ApiExample example)
    {
        public bool IsEmpty => example.Names.Count == 0;

        public int CountTo(int last) => Math.Min(example.Names.Count, last);

        public static ApiPair<int> Make(int left) => new(left, null);
    }

    public static int Old(this ApiExample example) => example.Names.Count;
}
