using Host.Pages.Forms;

namespace Host.Pages.Motions;

/// <summary>What the forms of motions offer for choosing.</summary>
/// <param name="Representatives">The unit's representatives with their delegations.</param>
/// <param name="Departments">The employer's departments.</param>
/// <param name="Leaders">Its responsible leaders.</param>
/// <param name="Leads">Motions into which another can be merged.</param>
internal sealed record MotionChoices(
    IReadOnlyList<FieldChoice> Representatives, IReadOnlyList<FieldChoice> Departments, IReadOnlyList<FieldChoice> Leaders,
    IReadOnlyList<FieldChoice> Leads)
{
    public static MotionChoices None { get; } = new([], [], [], []);
}
