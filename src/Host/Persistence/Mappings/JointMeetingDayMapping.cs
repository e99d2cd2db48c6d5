using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class JointMeetingDayMapping : IEntityTypeConfiguration<JointMeetingDayRow>
{
    public void Configure(EntityTypeBuilder<JointMeetingDayRow> builder)
    {
        builder.ToTable("joint_meeting_days");
        builder.HasKey(d => new { d.Union, d.FromYear });
        builder.Ignore(d => d.Day);
    }
}
