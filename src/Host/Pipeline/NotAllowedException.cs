using Domain;

namespace Host.Pipeline;

/// <summary>Thrown where nobody in the caller's offices may do the act. It says nothing of the case.</summary>
#pragma warning disable CA1032 // only with the act's title
internal sealed class NotAllowedException(Words act) : Exception($"{act.En} is not open to this office.")
#pragma warning restore CA1032
{
    public Words Reason { get; } = new($"您的职务无权办理“{act.Zh}”。", $"Your office may not do “{act.En}”.");
}
