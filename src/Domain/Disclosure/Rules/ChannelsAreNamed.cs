namespace Domain.Disclosure.Rules;

/// <summary>A publication says where the staff can read it.</summary>
/// <param name="Channels">Notice board, intranet, meeting.</param>
/// <param name="Law">The row it rests on.</param>
public sealed record ChannelsAreNamed(string Channels, Citation? Law) : Rule
{
    /// <inheritdoc />
    public override string Name => "disclosure.channels-are-named";

    /// <inheritdoc />
    public override bool Holds => !string.IsNullOrWhiteSpace(Channels);

    /// <inheritdoc />
    protected override Words Message => new(
        "请写明公布渠道。",
        "Say where it was published.");

    /// <inheritdoc />
    protected override Citation? Article => Law;

    /// <inheritdoc />
    protected override string? Field => "Channels";
}
