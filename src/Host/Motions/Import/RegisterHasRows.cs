namespace Host.Motions.Import;

/// <summary>A register has at least one row below its heading.</summary>
internal sealed record RegisterHasRows(int Rows) : Rule
{
    public override string Name => "motions.register-has-rows";

    public override bool Holds => Rows > 0;

    protected override Words Message => new("表头下面没有内容。", "Nothing stands below the heading.");
}
