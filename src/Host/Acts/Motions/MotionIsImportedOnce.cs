namespace Host.Acts.Motions;

/// <summary>An earlier motion comes in once, whatever file it stands in.</summary>
/// <param name="Before">The number here of the motion that it became before; null where it was not imported.</param>
internal sealed record MotionIsImportedOnce(string? Before) : Rule
{
    public override string Name => "motions.motion-is-imported-once";

    public override bool Holds => Before is null;

    protected override Words Message => new($"已经在登记簿中：{Before}。", $"It is in the register already: {Before}.");
}
