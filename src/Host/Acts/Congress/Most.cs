namespace Host.Acts.Congress;

/// <summary>The largest numbers that a form of a session takes, inclusive. Bounds of this program, no law’s.</summary>
internal static class Most
{
    public const int Items = 999;

    public const int Persons = 10_000_000;

    public const int Representatives = 10_000;
}
