using OpenUrban.Data.Indicators;

namespace OpenUrban.Api.Indicators;

internal sealed class TopicType : EntityType<Topic>
{
    public TopicType()
        : base("Topic", "Code of the topic, for example POPULATION.") =>
        Description = "A subject under which indicators are listed.";
}
