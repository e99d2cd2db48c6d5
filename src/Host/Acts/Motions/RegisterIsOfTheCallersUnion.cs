namespace Host.Acts.Motions;

/// <summary>A union's officer imports its own union's motions; the administrator those of any union.</summary>
/// <param name="IsTheCallers">Whether the union is the caller's, or the caller is the administrator.</param>
internal sealed record RegisterIsOfTheCallersUnion(bool IsTheCallers) : Rule
{
    public override string Name => "motions.register-is-of-the-callers-union";

    public override bool Holds => IsTheCallers;

    protected override Words Message => new("只能导入本单位工会的提案。", "Only the motions of one's own union can be imported.");
}
