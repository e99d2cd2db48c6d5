namespace Domain.Bargaining;

/// <summary>One bargaining representative (协商代表, 集体合同规定 Art 19-24).</summary>
/// <param name="Name">The person's name or office as the dossier shows it.</param>
/// <param name="Post">The post held in the unit, or outside it.</param>
/// <param name="IsChief">首席代表: exactly one on each side (Art 19(2)).</param>
/// <param name="IsExternal">An outside professional: at most one third of the side, never chief (Art 23).</param>
/// <param name="IsWoman">Counted for the women's clauses (BJ-33).</param>
/// <param name="HasWrittenMandate">书面委托: needed by an outsider and by a chief who is not the chair or the legal representative.</param>
public sealed record Representative(
    string Name, string Post, bool IsChief, bool IsExternal, bool IsWoman, bool HasWrittenMandate);
